import type { CivilDate } from '../../../shared/kernel/civil-date';
import type { Channel, Level, Privacy } from '../../../shared/matter/moves';
import type { MailboxId } from '../../../shared/people/leaders';
import { villages } from './villages';

/** What an invented petitioner says, by which door, and what he leaves about himself. */
export interface SampleMatter {
  readonly channel: Channel;
  readonly kind: 'petition' | 'suggestion' | 'accusation';
  readonly level: Level;
  readonly privacy: Privacy;
  readonly mailbox: MailboxId | null;
  readonly title: string;
  readonly facts: string;
  readonly request: string;
  /** 举报: whom it is about. */
  readonly about: string;
  readonly aboutOfficeIds: readonly string[];
  readonly townshipId: string;
  readonly villageId: string;
  readonly place: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly answerBy: { readonly electronic: boolean; readonly post: boolean };
  readonly raisedBefore: boolean;
  /** What came down from above keeps its sender's number and date. */
  readonly sender: { readonly organ: string; readonly number: string; readonly date: CivilDate } | null;
  readonly representatives: number;
  readonly groupSize: number;
}

type Said = Pick<SampleMatter, 'title' | 'facts' | 'request' | 'place'> & Partial<SampleMatter>;

const villageAt = (name: string) => {
  const village = villages.find((each) => each.name === name);
  if (village === undefined) throw new Error(`No village ${name}`);
  return village;
};

/** A matter of one petitioner of this village, filed on the phone under level 1 unless `said` says otherwise. */
export const sample = (villageName: string, name: string, said: Said): SampleMatter => {
  const village = villageAt(villageName);
  return {
    channel: 'web',
    kind: 'petition',
    level: 'county',
    privacy: 1,
    mailbox: null,
    about: '',
    aboutOfficeIds: [],
    townshipId: village.townshipId,
    villageId: village.id,
    name,
    phone: '',
    address: name === '' ? '' : villageName,
    answerBy: { electronic: true, post: false },
    raisedBefore: false,
    sender: null,
    representatives: 1,
    groupSize: 1,
    ...said,
  };
};
