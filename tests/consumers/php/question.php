<?php
// What a question bank holds, and what Moodle's own engine makes of it.

/** The questions of the latest version in the contexts `$contexts`, parts of cloze questions inside their parent. */
function questions_in(array $contexts): array {
    global $DB;
    [$in, $params] = $DB->get_in_or_equal($contexts);
    $rows = $DB->get_records_sql("SELECT q.id, e.idnumber, c.name AS category, c.idnumber AS categorynumber, c.contextid
        FROM {question} q JOIN {question_versions} v ON v.questionid = q.id JOIN {question_bank_entries} e ON e.id = v.questionbankentryid
        JOIN {question_categories} c ON c.id = e.questioncategoryid WHERE c.contextid $in AND q.parent = 0 ORDER BY q.id", $params);
    return array_values(array_map(fn($row) => described($row), $rows));
}

function described(stdClass $row): array {
    global $DB;
    $data = question_bank::load_question_data($row->id);
    $options = $data->options ?? new stdClass();
    $answer = fn($a) => ['text' => $a->answer, 'fraction' => (float) $a->fraction, 'feedback' => $a->feedback,
        'tolerance' => isset($a->tolerance) ? (float) $a->tolerance : null];
    $files = $DB->get_records_sql("SELECT id, filearea, itemid, filename, contenthash FROM {files} WHERE contextid = ? AND filename <> '.'
        AND (component = 'question' OR component LIKE 'qtype%') ORDER BY filearea, filename, contenthash", [$row->contextid]);
    $own = array_merge([$row->id], array_keys((array) ($options->answers ?? [])), array_keys((array) ($options->subquestions ?? [])),
        array_keys((array) ($data->hints ?? [])));
    return [
        'idnumber' => $row->idnumber, 'category' => $row->category, 'categorynumber' => $row->categorynumber, 'qtype' => $data->qtype,
        'name' => $data->name, 'text' => $data->questiontext, 'remarks' => $data->generalfeedback, 'mark' => (float) $data->defaultmark,
        'answers' => array_values(array_map($answer, (array) ($options->answers ?? []))),
        'stems' => array_values(array_map(fn($s) => [$s->questiontext, $s->answertext], (array) ($options->subquestions ?? []))),
        'parts' => array_values(array_map(fn($q) => ['qtype' => $q->qtype, 'answers' => array_values(array_map($answer, $q->options->answers))],
            (array) ($options->questions ?? []))),
        'combined' => array_map(fn($name) => $options->{$name . 'feedback'} ?? '', ['correct', 'partiallycorrect', 'incorrect']),
        'hints' => array_values(array_map(fn($h) => $h->hint, (array) ($data->hints ?? []))),
        'tags' => array_values(core_tag_tag::get_item_tags_array('core_question', 'question', $row->id)),
        'files' => array_values(array_map(fn($f) => [$f->filename, $f->contenthash], array_filter($files, fn($f) => in_array($f->itemid, $own)))),
        'correct' => correct_mark($row->id),
    ];
}

/** The share of the mark that the question's own right answer earns; null where nothing can be right. */
function correct_mark(int $id): ?float {
    $usage = question_engine::make_questions_usage_by_activity('core_question_preview', context_system::instance());
    $usage->set_preferred_behaviour('deferredfeedback');
    $question = question_bank::load_question($id);
    $slot = $usage->add_question($question, 1);
    $usage->start_question($slot);
    $response = $question->get_correct_response();
    if (!$response) {
        return null;
    }
    $usage->process_action($slot, $response);
    $usage->finish_all_questions();
    $fraction = $usage->get_question_fraction($slot);
    return $fraction === null ? null : (float) $fraction;
}
