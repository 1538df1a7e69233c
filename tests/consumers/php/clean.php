<?php
// clean.php COURSE : the pages as a site with "force clean" shows them. -> {pages: {idnumber: html}}
require(__DIR__ . '/boot.php');
$pages = [];
foreach (get_fast_modinfo(get_course((int) $argv[1]))->get_instances_of('page') as $cm) {
    $content = $DB->get_field('page', 'content', ['id' => $cm->instance], MUST_EXIST);
    $pages[$cm->idnumber] = format_text($content, FORMAT_HTML, ['noclean' => false, 'filter' => false, 'context' => context_module::instance($cm->id)]);
}
answer(['pages' => (object) $pages]);
