import { View } from '@tarojs/components';
import { useCounty } from '@/client/county';
import { Section } from '@/components/Section';
import { Ask } from '@/components/Ask';
import { DeskPage } from '../parts/DeskPage';
import { type Home } from '../parts/home';
import { EnterBar } from './EnterBar';
import { fieldOf, type PartOfSheet } from './fields';
import { HowItCame } from './HowItCame';
import './index.scss';
import { useEntering } from './use-entering';
import { WhatHappened } from './WhatHappened';
import { WhoItIs } from './WhoItIs';

/** 当面登记: visits, calls, letters, 绿色邮政 and what comes down from above, typed off in a minute. */
export default function DeskEnter() {
  return (
    <DeskPage title="当面登记" at={() => 'enter'}>
      {(home) => <EntryForm home={home} />}
    </DeskPage>
  );
}

function EntryForm({ home }: { readonly home: Home }) {
  const { county } = useCounty();
  const entering = useEntering();
  const { sheet, write, refusal } = entering;
  const atPetitionOffice = county?.county.officeName === home.me.officeName;
  const field = refusal === undefined ? undefined : fieldOf[refusal.code];
  const errors: PartOfSheet['errors'] =
    refusal === undefined || field === undefined ? {} : { [field]: `${refusal.title}${refusal.next}` };
  const part = { sheet, write, errors };
  return (
    <View className="enter">
      <Ask line="登记不能拒，也不能拖：缺姓名、缺住址都照收。写的都存着，刷新也在。">当面登记</Ask>
      <View className="enter__columns">
        <Section title="怎么来的">
          <HowItCame {...part} atPetitionOffice={atPetitionOffice} today={home.today.date} />
        </Section>
        <Section title="什么事" className="enter__what">
          <WhatHappened {...part} county={county} />
        </Section>
        <Section title="是谁">
          <WhoItIs {...part} atPetitionOffice={atPetitionOffice} />
        </Section>
      </View>
      <EnterBar entering={entering} />
    </View>
  );
}
