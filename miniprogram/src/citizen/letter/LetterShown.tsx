import { View } from '@tarojs/components';
import type { Letter } from '@shared/contract/views';
import { Button } from '@/components/Button';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { inBrowser } from '@/client/present';
import { readMatter } from '@/client/read-matter';
import { useRead } from '@/client/use-read';
import { fullDay } from '@/text/dates';
import { UnseenTitle } from '../parts/UnseenTitle';
import { Answered } from '../parts/Answered';

export interface LetterShownProps {
  readonly id: string;
  readonly letterId: string;
}

/** First in plain words, then as it was signed. A browser can print it. */
export function LetterShown({ id, letterId }: LetterShownProps) {
  const reading = useRead(`${id} ${letterId}`, () => readMatter('letter.read', { id, letterId }));
  return (
    <Page
      title={reading.value?.title ?? '书面答复'}
      bar={
        inBrowser && reading.value !== undefined ? (
          <Button kind="second" icon="print" onPress={() => window.print()}>
            打印这封信
          </Button>
        ) : undefined
      }
    >
      <UnseenTitle>{reading.value?.title ?? '书面答复'}</UnseenTitle>
      <Answered reading={reading}>
        {(letter) => (
          <>
            <Section title="简单说" className="no-print">
              <View className="own-words">{letter.plain}</View>
            </Section>
            <AsSigned letter={letter} />
          </>
        )}
      </Answered>
    </Page>
  );
}

/** The letter as it is printed: in Song type, with the legal terms. */
function AsSigned({ letter }: { readonly letter: Letter }) {
  return (
    <View className="paper">
      <View className="paper__org">{letter.signedBy}</View>
      <View className="paper__org">{letter.title}</View>
      <View className="paper__no">{letter.number}</View>
      <View className="paper__para paper__to">{letter.addressee}：</View>
      {letter.paragraphs.map(({ heading, text }, at) => (
        <View key={at}>
          {heading !== null && <View className="paper__head">{heading}</View>}
          <View className="paper__para">{text}</View>
        </View>
      ))}
      <View className="paper__sign">
        <View>{letter.signedBy}</View>
        <View>{fullDay(letter.date)}</View>
      </View>
    </View>
  );
}
