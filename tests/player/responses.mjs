// Answers that a learner may give: right, wrong, half, odd.

const ODD = ['Bürger*innen', '„Straße“ – 10 %', "it's; a:b!c,d~e$f+g*h", 'żółć', '漢字', '😀😀', ' ', 'x'.repeat(80), '{lang=de}[,][.]'];

export function randomResponse(question, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const some = (list) => list.filter(() => random() < 0.6);
  const mixed = (list) => list.map((each) => [random(), each]).sort((a, b) => a[0] - b[0]).map(([, each]) => each);
  switch (question.type) {
    case 'single':
      return pick([...question.options, ...question.right]);
    case 'multiple':
      return pick([question.right, some(question.options), mixed(question.options)]);
    case 'matching':
      return Object.fromEntries(Object.entries(question.pairs).filter(() => random() < 0.9)
        .map(([left, right]) => [left, random() < 0.6 ? right : pick(Object.keys(question.rights))]));
    case 'ordering':
      return random() < 0.4 ? question.items : mixed(question.items);
    case 'cloze':
      return question.gaps.map(({ answers, chosen }) => pick([answers[0], '', pick(answers), chosen ? pick(answers) : pick(ODD)]));
    case 'short':
      return pick([...question.accepted.map(({ text }) => text.toUpperCase()), ...ODD]);
    case 'number':
      return pick(['2,5', '2.5', '3', '3,01', '1.000', '123456789', 'viel', '-0,25', ...ODD]);
    default:
      return 'frei geschrieben';
  }
}
