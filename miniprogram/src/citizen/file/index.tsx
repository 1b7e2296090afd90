import { draftNameOf } from './filing';
import { Questions } from './Questions';
import './index.scss';
import { useDoor } from './use-door';

/** 我要反映, and the same page behind every mailbox and behind 提建议. */
export default function File() {
  const door = useDoor();
  return <Questions key={draftNameOf(door)} door={door} />;
}
