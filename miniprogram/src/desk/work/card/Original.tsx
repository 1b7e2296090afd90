import { Text, View } from '@tarojs/components';
import { type SubmissionView, type WorkCard } from '@shared/contract/views';
import { moment } from '@/text/dates';
import { marked } from './marked';
import { Part } from './Part';

/** What was written, word for word, with the words marked that the routing rules found. */
export function Original({ card }: { readonly card: WorkCard }) {
  const [filing, ...later] = card.submissions;
  if (filing === undefined) return null;
  const words = card.suggestions.flatMap((suggestion) => suggestion.words);
  return (
    <>
      <Part title="来件原文" aside={words.length > 0 ? '查得到的字已标出' : undefined}>
        <Written submission={filing} words={words} />
      </Part>
      {later.map((submission) => (
        <Part
          key={submission.at}
          title={submission.byPetitioner ? '本人后来补的' : '照纸件补录的'}
          aside={moment(submission.at)}
        >
          <Written submission={submission} words={words} />
        </Part>
      ))}
    </>
  );
}

interface WrittenProps {
  readonly submission: SubmissionView;
  readonly words: readonly string[];
}

function Written({ submission: { facts, request, about }, words }: WrittenProps) {
  return (
    <>
      {about !== '' && (
        <View className="woriginal__more">
          <Text className="b">举报的是：</Text>
          {about}
        </View>
      )}
      <View className="woriginal">
        <Marked text={facts} words={words} />
      </View>
      {request !== '' && (
        <View className="woriginal__more">
          <Text className="b">要求：</Text>
          <Marked text={request} words={words} />
        </View>
      )}
    </>
  );
}

function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  return (
    <>
      {marked(text, words).map((piece, place) => (
        <Text key={place} className={piece.hit ? 'hit' : ''}>
          {piece.text}
        </Text>
      ))}
    </>
  );
}
