<?php
// scorm.php ZIP [STANDARD] : a course with the package as its only activity, made as the form makes it.
// -> {course, cmid, valid, version, scoes: [{identifier, title, kind, launch}], files}
require(__DIR__ . '/boot.php');
require_once($CFG->dirroot . '/course/lib.php');
require_once($CFG->dirroot . '/course/modlib.php');
require_once($CFG->dirroot . '/mod/scorm/lib.php');
require_once($CFG->dirroot . '/mod/scorm/locallib.php');

set_config('scormstandard', (int) ($argv[2] ?? 0), 'scorm');
$course = create_course((object) ['fullname' => 'SCORM', 'shortname' => uniqid('scorm'), 'newsitems' => 0, 'numsections' => 1,
    'category' => core_course_category::get_default()->id, 'enablecompletion' => 1]);
$draft = file_get_unused_draft_itemid();
$place = ['contextid' => context_user::instance($USER->id)->id, 'component' => 'user', 'filearea' => 'draft', 'itemid' => $draft];
$package = get_file_storage()->create_file_from_pathname($place + ['filepath' => '/', 'filename' => basename($argv[1])], $argv[1]);
$valid = scorm_validate_package($package);
$activity = add_moduleinfo((object) ((array) get_config('scorm') + [
    'modulename' => 'scorm', 'module' => $DB->get_field('modules', 'id', ['name' => 'scorm']), 'course' => $course->id, 'section' => 1,
    'visible' => 1, 'visibleoncoursepage' => 1, 'name' => basename($argv[1]), 'cmidnumber' => '', 'groupmode' => 0, 'groupingid' => 0,
    'introeditor' => ['text' => '', 'format' => FORMAT_HTML, 'itemid' => 0], 'availability' => null, 'completion' => 2,
    'completionstatusrequired' => 6, 'completionexpected' => 0, 'scormtype' => SCORM_TYPE_LOCAL, 'packagefile' => $draft, 'packageurl' => '',
    'width' => 100, 'height' => 500, 'timeopen' => 0, 'timeclose' => 0,
]), $course);
$scorm = $DB->get_record('scorm', ['id' => $activity->instance], '*', MUST_EXIST);
$scoes = array_map(fn($sco) => ['identifier' => $sco->identifier, 'title' => $sco->title, 'kind' => $sco->scormtype, 'launch' => $sco->launch],
    array_values($DB->get_records('scorm_scoes', ['scorm' => $scorm->id], 'sortorder')));
$files = $DB->count_records_select('files', "contextid = ? AND component = 'mod_scorm' AND filearea = 'content' AND filename <> '.'",
    [context_module::instance($activity->coursemodule)->id]);
answer(['course' => (int) $course->id, 'cmid' => (int) $activity->coursemodule, 'valid' => $valid, 'version' => $scorm->version,
    'scoes' => $scoes, 'files' => $files]);
