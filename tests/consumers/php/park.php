<?php
// park.php FILE : an empty course with the backup in its own backup area. -> {course, context}
require(__DIR__ . '/boot.php');
require_once($CFG->dirroot . '/course/lib.php');
$course = create_course((object) ['fullname' => 'Leer', 'shortname' => uniqid('leer'), 'newsitems' => 0, 'enablecompletion' => 1,
    'category' => core_course_category::get_default()->id]);
$context = context_course::instance($course->id);
get_file_storage()->create_file_from_pathname(['contextid' => $context->id, 'component' => 'backup', 'filearea' => 'course', 'itemid' => 0,
    'filepath' => '/', 'filename' => basename($argv[1]), 'userid' => get_admin()->id], $argv[1]);
answer(['course' => (int) $course->id, 'context' => (int) $context->id]);
