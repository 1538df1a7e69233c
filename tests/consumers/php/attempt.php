<?php
// attempt.php CMID USER : the learner's open attempt at a quiz. -> {slots: {slot: {qtype, right: {field: value}}}}, as the form
// would have to be filled in so that everything is right.
require(__DIR__ . '/boot.php');
require_once($CFG->dirroot . '/mod/quiz/locallib.php');
$cm = get_coursemodule_from_id('quiz', $argv[1], 0, false, MUST_EXIST);
$attempt = $DB->get_record('quiz_attempts', ['quiz' => $cm->instance, 'userid' => $argv[2], 'state' => 'inprogress'], '*', MUST_EXIST);
$usage = question_engine::load_questions_usage_by_activity($attempt->uniqueid);
$slots = [];
foreach ($usage->get_slots() as $slot) {
    $question = $usage->get_question_attempt($slot);
    $right = [];
    foreach ($question->get_correct_response() ?: [] as $name => $value) {
        $right[$question->get_field_prefix() . $name] = (string) $value;
    }
    $slots[$slot] = ['qtype' => $question->get_question()->get_type_name(), 'right' => (object) $right];
}
answer(['slots' => (object) $slots]);
