import { Text } from '@tarojs/components';
import { phrases } from '@/components/deadline-words';

/** A sentence that breaks only after a comma or a full stop, never inside a word. */
export function Phrases({ children }: { readonly children: string }) {
  return (
    <>
      {phrases(children).map((phrase, at) => (
        <Text className="nb" key={`${at} ${phrase}`}>
          {phrase}
        </Text>
      ))}
    </>
  );
}
