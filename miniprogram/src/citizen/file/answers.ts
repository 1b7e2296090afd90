import { levelsFor } from '../parts/levels';
import { type FilingFields, isTownships, kindOf, type StepId } from './filing';
import { type StepProps } from './step-props';
import { answerWays, askings, kindWord } from './steps';
import { villageName } from './village-name';

/** One line of 看一遍. */
interface Answer {
  readonly question: string;
  readonly answer: string;
  /** Where it can be changed; the door itself cannot. */
  readonly step?: StepId;
}

const orNone = (text: string, none = '没写'): string => (text.trim() === '' ? none : text);

/** 王桂兰，手机尾号 0021，住城关镇东关村 */
const person = (name: string, phone: string, address: string): string =>
  [name, phone === '' ? '' : `电话尾号 ${phone.slice(-4)}`, address === '' ? '' : `住${address}`]
    .filter((part) => part !== '')
    .join('，');

const raised = ({ raisedBefore, raisedWhere }: FilingFields): string => {
  if (raisedBefore === '') return '没说';
  return raisedBefore === 'no' ? '头一回' : ['反映过', raisedWhere].filter(Boolean).join('：');
};

/** All answers in words, in the order of the questions; what was left empty is said too. */
export function answersOf({ door, draft: { fields }, county }: Omit<StepProps, 'change'>): readonly Answer[] {
  const kind = kindOf(door, fields);
  const asking = askings[kind];
  const isReport = kind === 'accusation';
  const level = levelsFor({ kind, direct: isTownships(door) && !isReport }).find(
    ({ privacy }) => privacy === fields.privacy,
  );
  const isNamed = fields.privacy !== 3;
  const offices = county?.offices.filter(({ id }) => fields.aboutOfficeIds.includes(id)).map(({ name }) => name) ?? [];
  const ways = answerWays.filter(({ value }) => fields.answerBy.includes(value)).map(({ word }) => word);
  return [
    door.kind === ''
      ? { question: '哪一种', answer: kindWord(kind), step: 'kind' }
      : { question: '交到', answer: door.title },
    ...(isReport
      ? [
          {
            question: '您告的',
            answer: orNone([fields.about, ...offices].filter(Boolean).join('，')),
            step: 'what' as const,
          },
        ]
      : []),
    { question: asking.facts, answer: orNone(fields.facts), step: 'what' },
    { question: asking.request, answer: orNone(fields.request), step: 'what' },
    { question: '在哪里', answer: orNone(villageName(county, fields) + fields.place), step: 'where' },
    { question: '谁能看到您', answer: level?.said ?? '还没选', step: 'who' },
    ...(isNamed
      ? [
          {
            question: '您是谁',
            answer: orNone(person(fields.name, fields.phone, fields.address)),
            step: 'who' as const,
          },
        ]
      : []),
    ...(isNamed && !isReport
      ? [{ question: '书面答复', answer: orNone(ways.join('，'), '当面给'), step: 'who' as const }]
      : []),
    ...(kind === 'petition' ? [{ question: '以前反映过吗', answer: raised(fields), step: 'who' as const }] : []),
  ];
}
