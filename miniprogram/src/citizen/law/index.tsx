import { View } from '@tarojs/components';
import { Ask } from '@/components/Ask';
import { Page } from '@/components/Page';
import { read } from '@/client/call';
import { useParams } from '@/client/go';
import { useRead } from '@/client/use-read';
import { Answered } from '../parts/Answered';
import { UnseenTitle } from '../parts/UnseenTitle';

/** The article a deadline stands on, in plain words, with where the wording that counts is found. */
export default function Law() {
  const { article = '' } = useParams();
  const reading = useRead(article, () => read('law.read', { article }));
  return (
    <Page title="依据">
      {reading.value === undefined && <UnseenTitle>依据</UnseenTitle>}
      <Answered reading={reading}>
        {(law) => (
          <>
            <Ask size="title" line={law.title === law.article ? undefined : law.title}>
              {law.article}
            </Ask>
            <View className="card">
              <View className="stack">
                {law.paragraphs.map((paragraph) => (
                  <View key={paragraph}>{paragraph}</View>
                ))}
              </View>
            </View>
            <View className="note">这里写的是大意，以正式文本为准：{law.source}。</View>
          </>
        )}
      </Answered>
    </Page>
  );
}
