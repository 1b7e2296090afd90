import { View } from '@tarojs/components';
import { useState } from 'react';
import { Act } from '@/components/Act';
import { Section } from '@/components/Section';
import { useCounty } from '@/client/county';
import { go, ring } from '@/client/go';
import { BindSheet } from '../parts/BindSheet';
import { type ActingProps } from './section-props';

/** 您还可以: only what is possible now, as the service says it. */
export function MayAlso({ matter: { id, number, may, privacyOffered }, again }: ActingProps) {
  const { county } = useCounty();
  const [binding, setBinding] = useState(false);
  return (
    <Section title="您还可以" bare>
      <View className="two">
        {may.includes('supplement') && (
          <Act icon="edit" onPress={() => go('supplement', { id })}>
            再补几句话
          </Act>
        )}
        {county !== undefined && (
          <Act icon="phone" onPress={() => ring(county.county.hotline)}>
            打电话问
          </Act>
        )}
        {may.includes('change-visibility') && privacyOffered.length > 0 && (
          <Act icon="eye" onPress={() => go('who-sees', { id })}>
            改谁能看
          </Act>
        )}
        {may.includes('bind') && (
          <Act icon="plus" onPress={() => setBinding(true)}>
            加到我的事
          </Act>
        )}
        <Act icon="save" onPress={() => go('receipt', { id })}>
          再看回执
        </Act>
      </View>
      {binding && (
        <BindSheet
          number={number}
          onClose={() => setBinding(false)}
          onBound={() => {
            setBinding(false);
            again();
          }}
        />
      )}
    </Section>
  );
}
