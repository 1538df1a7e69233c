<?php
// standing.php COURSE USER : where a learner stands. -> {completion: {idnumber: state}, grades: {idnumber: grade}, done: bool}
require(__DIR__ . '/boot.php');
require_once($CFG->libdir . '/gradelib.php');
require_once($CFG->libdir . '/completionlib.php');
[$script, $id, $user] = $argv;

/** Takes what the tasks tell of their progress. */
function unheard(string $text, string $end): void {
}

$CFG->mtrace_wrapper = 'unheard';
foreach ([\core\task\completion_daily_task::class, \core\task\completion_regular_task::class] as $task) {
    (new $task())->execute();
    sleep(1); // what was done within this very second is left for the next run
}
(new \core\task\completion_regular_task())->execute();
$course = get_course((int) $id);
$completion = new completion_info($course);
$states = $grades = [];
foreach (get_fast_modinfo($course)->cms as $cm) {
    if ($completion->is_enabled($cm)) {
        $states[$cm->idnumber] = (int) $completion->get_data($cm, false, (int) $user)->completionstate;
    }
    $found = grade_get_grades($course->id, 'mod', $cm->modname, $cm->instance, (int) $user);
    $grade = $found->items ? reset($found->items[0]->grades)->grade : null;
    if ($grade !== null) {
        $grades[$cm->idnumber] = (float) $grade;
    }
}
answer(['completion' => (object) $states, 'grades' => (object) $grades, 'done' => $completion->is_course_complete((int) $user)]);
