<?php
// attempt.php CMID USER : the learner's open attempt at a quiz. -> {slots: {slot: {qtype, right: {field: value}, wrong: {field: value}}}},
// as the form would have to be filled in so that everything is right, or so that nothing is.
require(__DIR__ . '/boot.php');
require_once($CFG->dirroot . '/mod/quiz/locallib.php');

/** Another of `$count` places than `$place`, both from `$first`. */
function other(int $place, int $count, int $first): int {
    return ($place - $first + 1) % $count + $first;
}

/** The places, from 0, of the answers that earn nothing. */
function worthless(qtype_multichoice_base $question, question_attempt $qa): array {
    return array_keys(array_filter($question->get_order($qa), fn($id) => $question->answers[$id]->fraction <= 0));
}

/** What to answer, field by field, so that `$question` earns nothing; `$right` is the right answer. */
function wrong_response(question_definition $question, question_attempt $qa, array $right): array {
    switch ($question->get_type_name()) {
        case 'multichoice':
            $worthless = worthless($question, $qa);
            if ($question instanceof qtype_multichoice_single_question) {
                return ['answer' => $worthless[0]];
            }
            $ticks = array_fill_keys(array_map(fn($place) => "choice$place", array_keys($question->get_order($qa))), '0');
            return array_fill_keys(array_map(fn($place) => "choice$place", $worthless), '1') + $ticks;
        case 'truefalse':
            return ['answer' => 1 - (int) $right['answer']];
        case 'match':
            return array_map(fn($place) => other((int) $place, count($question->get_choice_order()), 1), $right);
        case 'gapselect':
            $groups = array_combine(array_map(fn($place) => $question->field($place), array_keys($question->places)), $question->places);
            return array_map(fn($field) => other((int) $right[$field], count($question->choices[$groups[$field]]), 1), array_combine(array_keys($right), array_keys($right)));
        case 'ordering':
            $name = array_key_first($right);
            $keys = explode(',', $right[$name]);
            return [$name => implode(',', [...array_slice($keys, 1), $keys[0]])];
        case 'numerical':
            return ['answer' => '-987654321'];
        case 'multianswer':
            $made = [];
            foreach ($question->subquestions as $number => $sub) {
                $name = "sub{$number}_answer";
                $made[$name] = $sub->get_type_name() === 'multichoice' ? other((int) $right[$name], count($sub->get_order($qa)), 0) : 'xxx';
            }
            return $made;
        default:
            return ['answer' => 'xxx'];
    }
}

$cm = get_coursemodule_from_id('quiz', $argv[1], 0, false, MUST_EXIST);
$attempt = $DB->get_record('quiz_attempts', ['quiz' => $cm->instance, 'userid' => $argv[2], 'state' => 'inprogress'], '*', MUST_EXIST);
$usage = question_engine::load_questions_usage_by_activity($attempt->uniqueid);
$slots = [];
foreach ($usage->get_slots() as $slot) {
    $qa = $usage->get_question_attempt($slot);
    $question = $qa->get_question();
    $right = $question->get_correct_response() ?: [];
    $fields = fn($response) => (object) array_combine(array_map(fn($name) => $qa->get_field_prefix() . $name, array_keys($response)), array_map('strval', $response));
    $slots[$slot] = ['qtype' => $question->get_type_name(), 'right' => $fields($right), 'wrong' => $fields(wrong_response($question, $qa, $right))];
}
answer(['slots' => (object) $slots]);
