import type { Input } from '@shared/contract/operations';

type Entered = Input<'matter.enter'>;
export type Channel = Entered['channel'];
export type Level = Entered['level'];
export type Kind = Entered['kind'];
export type Privacy = Entered['privacy'];

/** A sheet of paper as it is typed in at the counter; '' and null where nothing is written yet. */
export interface EntrySheet {
  readonly channel: Channel | null;
  readonly kind: Kind | null;
  readonly level: Level;
  readonly senderOrgan: string;
  readonly senderNumber: string;
  readonly senderDate: string;
  readonly representatives: string;
  readonly groupSize: string;
  readonly writtenOn: string;
  readonly title: string;
  readonly facts: string;
  readonly request: string;
  readonly townshipId: string;
  readonly villageId: string;
  readonly place: string;
  readonly privacy: Privacy | null;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly residentId: string;
  readonly electronic: boolean;
  readonly post: boolean;
  readonly raisedBefore: boolean | null;
}

export const blankSheet: EntrySheet = {
  channel: null,
  kind: null,
  level: 'county',
  senderOrgan: '',
  senderNumber: '',
  senderDate: '',
  representatives: '1',
  groupSize: '1',
  writtenOn: '',
  title: '',
  facts: '',
  request: '',
  townshipId: '',
  villageId: '',
  place: '',
  privacy: null,
  name: '',
  phone: '',
  address: '',
  residentId: '',
  electronic: false,
  post: false,
  raisedBefore: null,
};

/** What keeps it from being registered. Nothing about the person ever does (第二十二条). */
export const lackingInSheet = (sheet: EntrySheet): string | undefined => {
  if (sheet.channel === null) return '先选怎么来的';
  if (sheet.kind === null) return '先选是反映问题还是提建议';
  if (sheet.facts.trim() === '') return '先写发生了什么';
  if (sheet.channel === 'from-above' && !isSenderComplete(sheet)) return '先写来文机关和日期';
  return sheet.privacy === null ? '先问本人：谁能知道他是谁' : undefined;
};

const isSenderComplete = ({ senderOrgan, senderDate }: EntrySheet): boolean =>
  senderOrgan.trim() !== '' && senderDate !== '';

const orNull = (text: string): string | null => (text === '' ? null : text);
const countOf = (text: string): number => Math.max(1, Number(text) || 1);

/** The sheet as the service takes it in; undefined while something is lacking. */
export const enteredFrom = (sheet: EntrySheet): Entered | undefined => {
  const { channel, kind, privacy } = sheet;
  if (channel === null || kind === null || privacy === null) return undefined;
  const isNameless = privacy === 3;
  const identity = (text: string): string => (isNameless ? '' : text);
  return {
    channel,
    kind,
    privacy,
    level: sheet.level,
    sender:
      channel === 'from-above'
        ? { organ: sheet.senderOrgan, number: sheet.senderNumber, date: sheet.senderDate }
        : null,
    title: sheet.title,
    facts: sheet.facts,
    request: sheet.request,
    townshipId: orNull(sheet.townshipId),
    villageId: orNull(sheet.villageId),
    place: sheet.place,
    name: identity(sheet.name),
    phone: identity(sheet.phone),
    address: identity(sheet.address),
    residentId: identity(sheet.residentId),
    answerBy: { electronic: !isNameless && sheet.electronic, post: !isNameless && sheet.post },
    raisedBefore: sheet.raisedBefore === true,
    writtenOn: orNull(sheet.writtenOn),
    representatives: channel === 'visit' ? countOf(sheet.representatives) : 1,
    groupSize: countOf(sheet.groupSize),
  };
};
