import { View } from '@tarojs/components';
import { type WorkCard } from '@shared/contract/views';
import { Link } from '@/components/Link';
import { Tag } from '@/components/Tag';
import { fullDay } from '@/text/dates';
import { groupNumber } from '@/text/numbers';
import { goOn } from '../../parts/go';
import { Part } from './Part';

type SimilarMatter = WorkCard['similar'][number];

export interface SimilarProps {
  readonly similar: readonly SimilarMatter[];
  /** The earlier matter this one repeats, as far as it was chosen. */
  readonly repeatOf: string | null;
  /** Undefined for who does not classify. */
  readonly onRepeatOf?: (matterId: string | null) => void;
}

const likeness = ({ score }: SimilarMatter): string =>
  score === 0 ? '留的电话或证件相同' : `写的事有 ${Math.round(score * 100)}% 相近`;

/** Earlier matters like this one. The service only proposes; a person says whether it is the same. */
export function Similar({ similar, repeatOf, onRepeatOf }: SimilarProps) {
  if (similar.length === 0) return null;
  return (
    <Part title={`相似的事 ${similar.length} 件`} aside="只比事，不比人">
      {similar.map((one) => (
        <View key={one.id} className="wline">
          <View>
            <View className="b">{one.title}</View>
            <View className="note">
              编号 {groupNumber(one.number)} · {fullDay(one.receivedOn)} · {likeness(one)}
            </View>
          </View>
          <View className="wline__end">
            <Tag state="done" icon="doc">
              {`${one.officeName}，${one.statusName}`}
            </Tag>
            <View className="wline__acts">
              <Link tone="plain" label={`看：${one.title}`} onPress={() => goOn('work', { id: one.id })}>
                看
              </Link>
              {onRepeatOf !== undefined && (
                <Link tone="plain" onPress={() => onRepeatOf(one.id === repeatOf ? null : one.id)}>
                  {one.id === repeatOf ? '不算重复件' : '选为重复件'}
                </Link>
              )}
            </View>
          </View>
        </View>
      ))}
    </Part>
  );
}
