<?php
// questions.php FILE : imports Moodle question XML into the bank of a new course, as the import form does with its strictest
// settings. -> {course, imported, questions: [{idnumber, category, qtype, …, correct: the mark of Moodle's own right answer}]}
require(__DIR__ . '/boot.php');
require_once($CFG->dirroot . '/course/lib.php');
require_once($CFG->dirroot . '/question/editlib.php');
require_once($CFG->dirroot . '/question/format.php');
require_once($CFG->dirroot . '/question/format/xml/format.php');
require_once($CFG->dirroot . '/question/engine/lib.php');
require_once(__DIR__ . '/question.php');

$course = create_course((object) ['fullname' => 'Questions', 'shortname' => uniqid('questions'), 'newsitems' => 0,
    'category' => core_course_category::get_default()->id]);
$context = context_course::instance($course->id);
if (method_exists('\\core_question\\local\\bank\\question_bank_helper', 'get_default_open_instance_system_type')) { // from Moodle 5.0 on
    $bank = \core_question\local\bank\question_bank_helper::get_default_open_instance_system_type($course, true);
    $context = context_module::instance($bank->id);
}
$format = new qformat_xml();
$format->setCategory(question_make_default_categories([$context]));
$format->setContexts([$context]);
$format->setCourse($course);
$format->setFilename($argv[1]);
$format->setRealfilename(basename($argv[1]));
$format->setMatchgrades('error');
$format->setCatfromfile(true);
$format->setContextfromfile(false);
$format->setStoponerror(true);
$format->set_display_progress(false);
$imported = $format->importpreprocess() && $format->importprocess() && $format->importpostprocess();
answer(['course' => (int) $course->id, 'imported' => $imported, 'questions' => questions_in([$context->id])]);
