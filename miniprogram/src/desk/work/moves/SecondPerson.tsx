import { Notice } from '@/components/Notice';
import { type Me } from '../../parts/home';

export interface SecondPersonProps {
  /** Whose yes it needs. */
  readonly role: 'head' | 'coordinator';
  readonly me: Me;
}

const names = { head: '单位负责人', coordinator: '督办员' } as const;
/** Who holds that post himself needs somebody else's yes all the same. */
const others = { head: '上级单位负责人', coordinator: '另一位督办员' } as const;

/** Said beside every step that two people take: who proposes never confirms. */
export function SecondPerson({ role, me }: SecondPersonProps) {
  const who = me.roles.includes(role) ? others[role] : names[role];
  return <Notice icon="users">这一步要两个人办：您提出，{who}同意后才算数，本人才会收到。</Notice>;
}
