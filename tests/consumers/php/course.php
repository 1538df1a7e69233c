<?php
// course.php COURSE : what the database holds of a course. -> {course_: {…}, sections: [{name, activities: [cmid]}], activities:
// {cmid: {…}}, criteria: [cmid], badges: [{…}]}
require(__DIR__ . '/boot.php');
require_once($CFG->dirroot . '/course/lib.php');
require_once($CFG->libdir . '/gradelib.php');
require_once($CFG->dirroot . '/mod/quiz/locallib.php');
require_once($CFG->dirroot . '/question/editlib.php');
require_once($CFG->dirroot . '/question/engine/lib.php');
require_once(__DIR__ . '/question.php');

/** Every file of a context: [component/area, item, path and name, SHA-1, whether its bytes are there and match]. */
function files_in(int $context): array {
    global $DB;
    $found = [];
    foreach ($DB->get_fieldset_select('files', 'id', "contextid = ? AND filename <> '.'", [$context]) as $id) {
        $file = get_file_storage()->get_file_by_id($id);
        $found[] = [$file->get_component() . '/' . $file->get_filearea(), (int) $file->get_itemid(), $file->get_filepath() . $file->get_filename(),
            $file->get_contenthash(), sha1($file->get_content()) === $file->get_contenthash()];
    }
    return $found;
}

/** What belongs to an activity of the kind `$kind`. */
function inside(string $kind, stdClass $row, int $context): array {
    global $DB;
    switch ($kind) {
        case 'page':
            return ['content' => $row->content];
        case 'book':
            return ['chapters' => array_values($DB->get_records('book_chapters', ['bookid' => $row->id], 'pagenum', 'id, title, content, subchapter'))];
        case 'glossary':
            return ['entries' => array_values($DB->get_records('glossary_entries', ['glossaryid' => $row->id], 'concept', 'id, concept, definition, approved'))];
        case 'feedback':
            return ['anonymous' => (int) $row->anonymous, 'items' => array_values($DB->get_records('feedback_item', ['feedback' => $row->id], 'position'))];
        case 'forum':
            return ['type' => $row->type];
        case 'lesson':
            $pages = $DB->get_records('lesson_pages', ['lessonid' => $row->id], 'id', 'id, prevpageid, nextpageid, qtype, title, contents');
            foreach ($pages as $page) {
                $page->answers = array_values($DB->get_records('lesson_answers', ['pageid' => $page->id], 'id', 'id, jumpto, score, answer, response'));
            }
            return ['pages' => array_values($pages), 'practice' => (int) $row->practice, 'grade' => (float) $row->grade];
        case 'scorm':
            return ['version' => $row->version, 'launch' => $DB->get_field('scorm_scoes', 'launch', ['id' => $row->launch]), 'grademethod' => (int) $row->grademethod];
        case 'quiz':
            $slots = array_values(\mod_quiz\quiz_settings::create($row->id)->get_structure()->get_slots());
            return ['grade' => (float) $row->grade, 'sum' => (float) $row->sumgrades, 'attempts' => (int) $row->attempts,
                'behaviour' => $row->preferredbehaviour,
                'slots' => array_map(fn($slot) => ['mark' => (float) $slot->maxmark, 'qtype' => $slot->qtype, 'question' => $slot->qtype === 'random' ? '' : $slot->name], $slots),
                'questions' => questions_in([$context]), 'foreign' => count(foreign_questions($context)),
                'remarks' => array_values($DB->get_fieldset_select('quiz_feedback', 'feedbacktext', 'quizid = ?', [$row->id]))];
        default:
            return [];
    }
}

/** The slots of the quiz in the context `$context` whose question, or category to draw from, belongs elsewhere. */
function foreign_questions(int $context): array {
    global $DB;
    return $DB->get_records_sql("SELECT r.id FROM {question_references} r LEFT JOIN {question_bank_entries} e ON e.id = r.questionbankentryid
        LEFT JOIN {question_categories} c ON c.id = e.questioncategoryid WHERE r.usingcontextid = ? AND r.component = 'mod_quiz'
        AND (c.contextid IS NULL OR c.contextid <> r.usingcontextid)", [$context])
        + $DB->get_records_select('question_set_references', "usingcontextid = ? AND component = 'mod_quiz' AND questionscontextid <> usingcontextid",
            [$context]);
}

function activity(cm_info $cm): array {
    global $DB;
    $row = $DB->get_record($cm->modname, ['id' => $cm->instance], '*', MUST_EXIST);
    $context = context_module::instance($cm->id)->id;
    $grade = grade_item::fetch(['itemtype' => 'mod', 'itemmodule' => $cm->modname, 'iteminstance' => $cm->instance, 'courseid' => $cm->course]);
    $rules = array_filter((array) $row, fn($value, $name) => str_starts_with($name, 'completion') && $value, ARRAY_FILTER_USE_BOTH);
    return ['kind' => $cm->modname, 'name' => $cm->name, 'idnumber' => $cm->idnumber, 'intro' => $row->intro, 'completion' => (int) $cm->completion,
        'viewed' => (int) $cm->completionview, 'needsgrade' => $cm->completiongradeitemnumber, 'needspass' => (int) $cm->completionpassgrade,
        'rules' => array_keys($rules), 'availability' => $cm->availability ? json_decode($cm->availability) : null,
        'grade_item' => $grade ? ['max' => (float) $grade->grademax, 'pass' => (float) $grade->gradepass] : null,
        'files' => files_in($context)] + inside($cm->modname, $row, $context);
}

$course = get_course((int) $argv[1]);
$info = get_fast_modinfo($course);
$sections = array_map(fn($section) => ['name' => get_section_name($course, $section), 'activities' => array_map('intval', $info->sections[$section->section] ?? [])],
    array_values($info->get_section_info_all()));
$badges = array_map(fn($badge) => ['name' => $badge->name, 'files' => count(get_file_storage()->get_area_files(context_course::instance($course->id)->id, 'badges', 'badgeimage', $badge->id, 'id', false)),
    'criteria' => $DB->count_records('badge_criteria', ['badgeid' => $badge->id])], array_values($DB->get_records('badge', ['courseid' => $course->id])));
answer(['about' => ['fullname' => $course->fullname, 'shortname' => $course->shortname, 'summary' => $course->summary, 'format' => $course->format,
    'completion' => (int) $course->enablecompletion], 'sections' => $sections, 'activities' => array_map('activity', $info->cms),
    'criteria' => array_map('intval', $DB->get_fieldset_select('course_completion_criteria', 'moduleinstance', 'course = ? AND criteriatype = 4', [$course->id])),
    'badges' => $badges]);
