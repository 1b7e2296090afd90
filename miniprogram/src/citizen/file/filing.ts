import type { Input } from '@shared/contract/operations';
import { type Draft } from '@/client/drafts';

type Filing = Input<'matter.file'>;
export type Kind = Filing['kind'];
export type Privacy = Filing['privacy'];
export type Yes = '' | 'yes' | 'no';

/** What the form holds while it is being filled in. Nothing is chosen beforehand: '' is not answered yet. */
export type FilingFields = {
  /** Which question the person is at. */
  readonly step: StepId;
  readonly kind: '' | Kind;
  readonly facts: string;
  readonly request: string;
  readonly about: string;
  readonly aboutOfficeIds: readonly string[];
  readonly townshipId: string;
  readonly villageId: string;
  readonly place: string;
  readonly privacy: 0 | Privacy;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly residentId: string;
  readonly answerBy: readonly AnswerWay[];
  readonly raisedBefore: Yes;
  readonly raisedWhere: string;
};

export type StepId = 'kind' | 'what' | 'where' | 'photos' | 'who' | 'check';
export type AnswerWay = 'electronic' | 'post';
export type FilingDraft = Draft<FilingFields>;

/** Outside every component: the form as nobody has touched it. */
export const blankFiling: FilingFields = {
  step: 'kind',
  kind: '',
  facts: '',
  request: '',
  about: '',
  aboutOfficeIds: [],
  townshipId: '',
  villageId: '',
  place: '',
  privacy: 0,
  name: '',
  phone: '',
  address: '',
  residentId: '',
  answerBy: [],
  raisedBefore: '',
  raisedWhere: '',
};

/** By which door the person came in: a mailbox, or the row 提建议; the first question is answered by it. */
export interface Door {
  readonly mailbox: string | null;
  readonly kind: '' | Kind;
  readonly title: string;
}

/** A draft stands for one door, so that a letter to the secretary and a suggestion do not overwrite each other. */
export const draftNameOf = ({ mailbox, kind }: Door): string => ['filing', mailbox ?? kind].filter(Boolean).join(':');

/** Township secretaries register in their own office: there 只让信访局知道 would not be true (rules §5.5). */
export const isTownships = ({ mailbox }: Door): boolean => mailbox?.startsWith('township:') === true;

/** The kind as the door or the first question says it. An accusation never goes through a mailbox. */
export const kindOf = (door: Door, { kind }: FilingFields): Kind => door.kind || kind || 'petition';

/** What is sent. At level 3 nothing about the person leaves the device, though it stays in the draft in case they change back. */
export function filingOf({ key, fields }: FilingDraft, door: Door, photos: readonly string[]): Filing {
  const kind = kindOf(door, fields);
  const isReport = kind === 'accusation';
  const isNamed = fields.privacy !== 3;
  const said = (text: string): string => (isNamed ? text : '');
  return {
    draftKey: key,
    kind,
    mailbox: isReport ? null : door.mailbox,
    title: '',
    facts: fields.facts,
    request: fields.request,
    about: isReport ? fields.about : '',
    aboutOfficeIds: isReport ? [...fields.aboutOfficeIds] : [],
    townshipId: fields.townshipId || null,
    villageId: fields.villageId || null,
    place: fields.place,
    photos: [...photos],
    privacy: fields.privacy || 3,
    name: said(fields.name),
    phone: said(fields.phone),
    address: said(fields.address),
    residentId: said(fields.residentId),
    answerBy: {
      electronic: isNamed && fields.answerBy.includes('electronic'),
      post: isNamed && fields.answerBy.includes('post'),
    },
    raisedBefore: fields.raisedBefore === 'yes',
    raisedWhere: fields.raisedBefore === 'yes' ? fields.raisedWhere : '',
  };
}

/** Has anything been written or chosen that would be a pity to lose? */
export const hasContent = ({ fields, photos }: FilingDraft): boolean =>
  photos.length > 0 ||
  [fields.facts, fields.request, fields.about, fields.place, fields.townshipId, fields.name].some(
    (text) => text !== '',
  );
