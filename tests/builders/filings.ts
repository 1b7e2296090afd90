import type { CivilDate } from '../../shared/kernel/civil-date';
import type { FiledAs } from '../../shared/matter/moves';
import type { Actor } from '../../shared/people/actor';
import type { Identity } from '../../shared/people/identity';

/** What somebody comes with, before it is a matter. */
export interface Filed {
  readonly id: string;
  /** Eight digits; the check digit is worked out. */
  readonly digits: string;
  readonly on: CivilDate;
  readonly time: string;
  readonly by: Actor | null;
  readonly title: string;
  readonly facts: string;
  readonly request: string;
  readonly about: string;
  readonly place: string;
  readonly photos: readonly string[];
  readonly identity: Identity;
  readonly owner: string | null;
  /** 举报: the office it is handed to; null for everything else. */
  readonly recipientOfficeId: string | null;
  readonly filing: FiledAs;
}

/** An invented petitioner: her name, phone and address stand nowhere else in the tests' matters. */
export const someone: Identity = {
  name: '覃桂枝',
  phone: '13900001234',
  address: '城关镇东关村 5 组 18 号',
  residentId: '',
};

export const nobody: Identity = { name: '', phone: '', address: '', residentId: '' };

/** The blocked drain of 东关村: filed on the phone, at level 1, with name and phone, on Monday 2 March 2026 at 9:12. */
export const theBlockedDrain: Filed = {
  id: 'matter-1',
  digits: '47038216',
  on: '2026-03-02',
  time: '09:12',
  by: null,
  title: '东关村口排水沟堵了',
  facts: '东关村口那条排水沟堵了，一下雨脏水就漫到路上。',
  request: '把沟清通，把破了的盖板换掉。',
  about: '',
  place: '东关村村口',
  photos: [],
  identity: someone,
  owner: null,
  recipientOfficeId: null,
  filing: {
    kind: 'petition',
    channel: 'web',
    level: 'county',
    privacy: 1,
    receivingOfficeId: 'petition-office',
    direct: false,
    mailbox: null,
    townshipId: 'chengguan',
    villageId: null,
    answerBy: { electronic: false, post: true },
    representatives: 1,
    groupSize: 1,
    sender: null,
    writtenOn: null,
    accusedOfficeIds: [],
    saidRaisedBefore: false,
  },
};
