<?php
// tracks.php CMID USER : what Moodle stored of the learner's last attempt. -> {values: {element: value}, grade, completion}
require(__DIR__ . '/boot.php');
require_once($CFG->libdir . '/gradelib.php');
$cm = get_coursemodule_from_id('scorm', $argv[1], 0, false, MUST_EXIST);
$values = !$DB->get_manager()->table_exists('scorm_attempt') // before Moodle 4.3
    ? $DB->get_records_sql_menu('SELECT element, value FROM {scorm_scoes_track} WHERE scormid = ? AND userid = ? AND attempt = (SELECT MAX(attempt)
    FROM {scorm_scoes_track} WHERE scormid = ? AND userid = ?) ORDER BY element', [$cm->instance, $argv[2], $cm->instance, $argv[2]])
    : $DB->get_records_sql_menu('SELECT e.element, v.value FROM {scorm_scoes_value} v JOIN {scorm_element} e ON e.id = v.elementid
    JOIN {scorm_attempt} a ON a.id = v.attemptid WHERE a.scormid = ? AND a.userid = ? AND a.attempt = (SELECT MAX(attempt) FROM {scorm_attempt}
    WHERE scormid = ? AND userid = ?) ORDER BY e.element', [$cm->instance, $argv[2], $cm->instance, $argv[2]]);
$grades = grade_get_grades($cm->course, 'mod', 'scorm', $cm->instance, $argv[2]);
$grade = $grades->items ? reset($grades->items[0]->grades)->grade : null;
$completion = $DB->get_field('course_modules_completion', 'completionstate', ['coursemoduleid' => $cm->id, 'userid' => $argv[2]]);
answer(['values' => (object) $values, 'grade' => $grade === null ? null : (float) $grade, 'completion' => (int) $completion]);
