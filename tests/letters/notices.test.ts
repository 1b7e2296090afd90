import { describe, expect, test } from 'vitest';
import type { Matter } from '../../shared/matter/record';
import { escalated } from '../builders/escalated';
import { aMatter } from '../builders/matter';
import { staffActor } from '../builders/people';
import { everySituation, situation } from '../builders/situations';

/** What the last step told the petitioner. */
const toldNow = ({ notices, movedAt }: Matter): readonly string[] =>
  notices.filter(({ to, at }) => to === 'petitioner' && at === movedAt).map(({ words }) => words);

/** What the last step told the offices: list and words. */
const officesNow = ({ notices, movedAt }: Matter): readonly string[] =>
  notices.flatMap(({ to, at, words }) =>
    to !== 'petitioner' && at === movedAt ? [`${to.officeId} ${to.desk}：${words}`] : [],
  );

const atHousing = aMatter().classified().on('2026-03-03').forwardedTo('housing');
const anExtension = { days: 20, reason: '要请专业队伍探明管道走向。' };

describe('the petitioner is told who must do what by which day', () => {
  test.each<readonly [string, Matter, string]>([
    [
      'registered',
      aMatter().build(),
      '县信访局收到您的事了。它最晚 3月17日（星期二）要把您的事交给管它的单位，并告诉您交给了谁。',
    ],
    [
      'forwarded',
      atHousing.build(),
      '您的事今天交给了县住建局。它最晚 3月18日（星期三）书面告诉您归不归它管、怎么办。',
    ],
    [
      'accepted',
      atHousing.accepted().build(),
      '您的事归县住建局管，开始办了。它最晚 5月6日（星期三）要查清楚，给您书面意见。',
    ],
    [
      'handled by the office itself',
      situation('handled by the petition office itself'),
      '县信访局自己办您的事，开始办了。它最晚 5月6日（星期三）要查清楚，给您书面意见。',
    ],
    [
      'given back by the unit',
      atHousing.objected().objectionAgreed().build(),
      '核实过，您的事不归县住建局管，要另交单位。县信访局最晚 3月17日（星期二）要把您的事交给管它的单位，并告诉您交给了谁。',
    ],
    [
      'recalled',
      atHousing.recalled().build(),
      '您的事转错了单位，从县住建局收回来重转。县信访局最晚 3月17日（星期二）要把您的事交给管它的单位，并告诉您交给了谁。',
    ],
    [
      'moved to another unit',
      atHousing.accepted().changedTo('urban-management').build(),
      '您的事改由县城管局接着办，原来说的日期不变。它最晚 5月6日（星期三）要查清楚，给您书面意见。',
    ],
    [
      'extended, with the day first promised',
      situation('extended'),
      '县住建局要多用几天，为什么，请打开看。原来说 5月9日（星期六），现在最晚 5月29日（星期五）给您书面意见。',
    ],
    [
      'refused, with the right door',
      situation('refused'),
      '您的事有回话了：这里办不了，该去县劳动仲裁委。怎么去，请打开看。',
    ],
    [
      'taken up again',
      situation('taken up again'),
      '您的事重新收下了。县信访局最晚 3月20日（星期五）要把您的事交给管它的单位，并告诉您交给了谁。',
    ],
    ['sent by post', situation('letter on its way by post'), '书面意见用挂号信寄给您了，请留意收信。'],
    ['sent to the phone', situation('letter sent to the phone'), '书面意见出来了，打开就能看。打开就算送到。'],
    [
      'laid ready for the nameless',
      situation('letter laid ready at level 3'),
      '书面意见出来了，凭编号和查询码就能打开看。打开就算送到。',
    ],
    [
      'served: rating and review',
      situation('served, not supported'),
      '书面意见送到您手上了。5月6日（星期三）前都能评一评。不服，5月6日（星期三）前可以申请复查。',
    ],
    [
      'served: a suggestion opens no review',
      situation('served as a suggestion reply'),
      '书面意见送到您手上了。4月1日（星期三）前都能评一评。',
    ],
    ['said to be done', situation('said to be done'), '县住建局说答应您的事办成了。是不是这样，请您看一眼。'],
    ['answered again', situation('unhappy, answered'), '县住建局又答复您了，请打开看。'],
    ['closed', situation('closed'), '您的事办完了。有新的情况，可以再反映。'],
    [
      'name read',
      aMatter().identityReadBy('dengji1', '核对来访人').build(),
      '有人看了您的姓名、电话，写了原因。请打开看是谁、为什么。',
    ],
  ])('%s', (_step, matter, words) => {
    expect(toldNow(matter)).toEqual([words]);
  });

  test('a date that may still move is told as one', () => {
    expect(toldNow(aMatter().filedOn('2026-12-17').build())).toEqual([
      '县信访局收到您的事了。它最晚大约 1月4日（星期一）要把您的事交给管它的单位，并告诉您交给了谁。',
    ]);
  });

  test.each([
    ['a step between offices', situation('classified')],
    ['a step waiting for its second person', situation('objection proposed')],
    ['an objection before it is ruled on', situation('objected')],
    ['a letter signed but not on its way', situation('signed')],
    ['a report on the result', situation('report of the result given')],
    ['an objection that was not agreed to, since nothing changed', situation('objection rejected')],
    ['a warning that a day is near', escalated(situation('forwarded'), 'C3', 'housing', '2026-03-12', 'holder')],
  ])('nothing of %s', (_step, matter) => {
    expect(toldNow(matter)).toEqual([]);
  });

  test('that an office is late, whose fault it is, and who has been told', () => {
    const late = escalated(situation('forwarded'), 'C3', 'housing', '2026-03-18', 'holder', 'head');

    expect(toldNow(late)).toEqual(['县住建局没有按时给您回话，已经报给它的负责人。您不用再跑。']);
    expect(toldNow(escalated(late, 'C3', 'housing', '2026-03-21', 'coordinator'))).toEqual([
      '县住建局没有按时给您回话，已经报给信访局。您不用再跑。',
    ]);
    expect(
      toldNow(escalated(situation('report of the result given'), 'C20', 'petition-office', '2026-03-18', 'head')),
    ).toEqual([]);
  });
});

describe('an office is told what now stands on its list, by when', () => {
  test.each<readonly [string, Matter, readonly string[]]>([
    ['what was filed', aMatter().build(), ['petition-office registrar：一件要转出去，最晚 3月17日（星期二）。']],
    [
      'what a township received',
      situation("in a township's mailbox"),
      ['hewan registrar：直接收到一件，最晚 3月17日（星期二）书面告知本人。'],
    ],
    ['what it entered itself: nothing', situation('entered at the counter'), []],
    [
      'forwarded',
      atHousing.build(),
      ['housing unit：转来一件，最晚 3月18日（星期三）书面告知本人；不归本单位管，5 个工作日内提异议。'],
    ],
    [
      'assigned, as one notice',
      situation('assigned'),
      [
        'housing unit：转来一件，最晚 3月17日（星期二）书面告知本人；不归本单位管，5 个工作日内提异议。这件是交办，要报结果，最晚 4月1日（星期三）。',
      ],
    ],
    [
      'an objection to rule on',
      situation('objected'),
      ['petition-office coordinator：一件异议等裁定，最晚 3月4日（星期三）。'],
    ],
    [
      'an objection that was not agreed to',
      situation('objection rejected'),
      ['housing unit：异议没有同意，请按期书面告知本人。'],
    ],
    [
      'what comes back to be sent again',
      situation('recalled'),
      ['petition-office registrar：一件要转出去，最晚 3月17日（星期二）。'],
    ],
    ['what it accepted itself: nothing', situation('under way'), []],
    [
      'taken over from another unit',
      situation('moved to another unit'),
      ['urban-management unit：一件要出书面意见，最晚 5月9日（星期六）。'],
    ],
    [
      'proposed by the head himself: the head above him can say yes',
      situation('extension proposed'),
      ['housing head：有一步等您同意，请看。', 'county-government head：有一步等您同意，请看。'],
    ],
    [
      'proposed by the handler: waiting for the head alone',
      aMatter()
        .classified()
        .forwardedTo('housing')
        .accepted()
        .proposes('extend', anExtension, staffActor('zhujian1'))
        .build(),
      ['housing head：有一步等您同意，请看。'],
    ],
    [
      'signed, to be served by the unit',
      situation('signed'),
      ['housing unit：一件书面意见签好了，要送到本人手上，最晚 4月9日（星期四）。'],
    ],
    [
      'signed at level 2, to be served by the petition office',
      situation('signed at level 2'),
      ['petition-office registrar：一件书面意见签好了，要送到本人手上，最晚 3月9日（星期一）。'],
    ],
    [
      'an unhappy rating to answer',
      situation('rated unhappy'),
      ['housing unit：一件评了不满意，要再答复一次，最晚 4月17日（星期五）。'],
    ],
    [
      'an unhappy rating of the petition office',
      situation('unhappy with the petition office'),
      ['petition-office petition-unit：一件评了不满意，要再答复一次，最晚 4月17日（星期五）。'],
    ],
    ['a happy rating: nothing, it may not be seen yet', situation('rated by all'), []],
    [
      'a report to answer',
      situation('report of the result given'),
      ['petition-office coordinator：一份交办结果等审核，最晚 3月9日（星期一）。'],
    ],
    [
      'a leader’s instruction',
      situation("in the secretary's mailbox, instructed"),
      ['petition-office coordinator：一条批示要办，最晚 3月4日（星期三）。'],
    ],
    [
      'a refusal objected to',
      situation('refusal objected to'),
      ['petition-office coordinator：一件不受理、导出的，本人不服，最晚 3月16日（星期一）答复。'],
    ],
    [
      'an addition, to the unit that holds it',
      aMatter().classified().forwardedTo('housing').supplemented('又漫了').build(),
      ['housing unit：本人补了材料，请看。'],
    ],
  ])('%s', (_step, matter, words) => {
    expect(officesNow(matter)).toEqual(words);
  });

  test('a diversion the township proposes itself waits for its own head, any other for the coordinator', () => {
    const door = {
      name: '县法院',
      address: '平安路 60 号',
      hours: '',
      phone: '',
      route: '带诉状去立案窗口。',
      period: '',
    };
    const diversion = { path: '31(1)', door, reason: '已经在打官司。' } as const;

    expect(
      officesNow(aMatter().intoMailbox('township:hewan').classified().proposes('divert', diversion).build()),
    ).toEqual(['hewan head：有一步等您同意，请看。']);
    expect(officesNow(aMatter().classified().proposes('divert', diversion).build())).toEqual([
      'petition-office coordinator：有一步等您同意，请看。',
    ]);
  });

  test('lateness goes to the posts it was escalated to, the holder in the list the duty stands in', () => {
    const late = escalated(aMatter().build(), 'C1', 'petition-office', '2026-03-18', 'holder', 'head');

    expect(officesNow(late)).toEqual([
      'petition-office registrar：“登记后转出”超期 1 天，请马上看。',
      'petition-office head：“登记后转出”超期 1 天，请马上看。',
    ]);
    expect(officesNow(escalated(situation('forwarded'), 'C3', 'housing', '2026-03-12', 'holder'))).toEqual([
      'housing unit：“收到转送后告知”快到期，最晚 3月17日（星期二）。',
    ]);
  });
});

describe('a sealed accusation tells only the office that received it and the petitioner', () => {
  const sealed = [
    situation('filed as a report'),
    situation('report, noticed'),
    situation('sealed while under way'),
    aMatter().asReport().supplemented('还有一张转账记录').build(),
    aMatter().asReport().does('hand-on', { organ: '市纪委监委', reason: '归市里管辖。' }, staffActor('jiwei1')).build(),
    escalated(situation('filed as a report'), 'C15', 'discipline', '2026-03-24', 'holder'),
  ];

  test('whatever happens to it', () => {
    for (const matter of sealed) {
      const since = matter.state.sealed?.entry ?? 0;
      const told = matter.notices.filter(
        ({ id, to }) => to !== 'petitioner' && Number(/^n(\d+)-/.exec(id)?.[1]) >= since,
      );

      expect(told.map(({ to }) => to)).toEqual(told.map(() => ({ officeId: 'discipline', desk: 'discipline' })));
    }
  });

  test('in words that tell a bystander nothing of what it is', () => {
    for (const matter of sealed)
      for (const words of toldNow(matter)) expect(words).not.toMatch(/举报|检举|控告|纪委|密封|违纪/);
    expect(officesNow(situation('filed as a report'))).toEqual([
      'discipline discipline：收到一件密封件，最晚 3月23日（星期一）告知本人。',
    ]);
  });

  test('and when it is handed back, the petition office’s days begin', () => {
    expect(officesNow(situation('report handed back'))).toEqual([
      'petition-office registrar：一件要转出去，最晚 3月17日（星期二）。',
    ]);
  });
});

test.each(everySituation)(
  'no notice holds a word of the case, a name, a number, a reason or an account: $when',
  ({ matter }) => {
    const told = matter.notices.map(({ words }) => words).join('\n');
    const ofTheCase = [
      matter.title,
      ...matter.submissions.flatMap(({ facts, request, about, place }) => [facts, request, about, place]),
      '覃',
      '139',
      matter.number,
      '排水',
      '淤泥',
      '探明',
      '河道',
      'staff-',
    ];

    expect(ofTheCase.filter((part) => part !== '' && told.includes(part))).toEqual([]);
    expect(told).not.toMatch(/undefined|null|[\u4e00-\u9fff][,:;?!]/);
    for (const { words } of matter.notices) expect(words).toMatch(/[。]$/);
  },
);
