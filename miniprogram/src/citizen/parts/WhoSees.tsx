import { View } from '@tarojs/components';
import type { SeenBy } from '@shared/people/who-sees';
import { useElder } from '@/client/elder';
import { A11yView } from '@/components/A11yView';
import { classes } from '@/components/classes';
import { Icon } from '@/components/Icon';
import { Phrases } from './Phrases';
import './who-sees.scss';

/** 谁能看到什么, from the table the service itself keeps to. In large type as two sentences. */
export function WhoSees({ seen }: { readonly seen: readonly SeenBy[] }) {
  return useElder() ? <InSentences seen={seen} /> : <InTable seen={seen} />;
}

function InTable({ seen }: { readonly seen: readonly SeenBy[] }) {
  return (
    <A11yView className="see" role="table" label="谁能看到什么">
      <A11yView className="see__row see__row--head" role="row">
        {['谁', '姓名、电话', '事情、照片'].map((head) => (
          <A11yView key={head} className="see__cell" role="columnheader">
            {head}
          </A11yView>
        ))}
      </A11yView>
      {seen.map(({ who, identity, text }) => (
        <A11yView key={who} className="see__row" role="row">
          <A11yView className="see__cell see__cell--who b" role="rowheader">
            <Phrases>{who}</Phrases>
          </A11yView>
          <Sees yes={identity} />
          <Sees yes={text} />
        </A11yView>
      ))}
    </A11yView>
  );
}

function Sees({ yes }: { readonly yes: boolean }) {
  return (
    <A11yView className={classes('see__cell', yes ? 'b' : 'see__cell--not')} role="cell">
      <Icon name={yes ? 'eye' : 'eyeoff'} />
      <View>{yes ? '看得到' : '看不到'}</View>
    </A11yView>
  );
}

const all = (seen: readonly SeenBy[]): string => seen.map(({ who }) => who).join('、');

function InSentences({ seen }: { readonly seen: readonly SeenBy[] }) {
  const parts = [
    { who: all(seen.filter(({ identity }) => identity)), what: '看得到您的姓名和电话', icon: 'eye' as const },
    {
      who: all(seen.filter(({ identity, text }) => text && !identity)),
      what: '只看到事情，看不到您是谁',
      icon: 'eyeoff' as const,
    },
    {
      who: all(seen.filter(({ identity, text }) => !identity && !text)),
      what: '什么都看不到',
      icon: 'eyeoff' as const,
    },
  ];
  return (
    <View className="see-said">
      {parts
        .filter(({ who }) => who !== '')
        .map(({ who, what, icon }) => (
          <View key={what} className="see-said__part">
            <Icon name={icon} />
            <View>
              <View className="b">
                <Phrases>{who}</Phrases>
              </View>
              <View>{what}</View>
            </View>
          </View>
        ))}
    </View>
  );
}
