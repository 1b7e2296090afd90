import { Button } from '@/components/Button';
import { ring } from '@/client/go';

export interface NextBarProps {
  readonly next: string;
  readonly onNext: () => void;
  /** Where writing is asked for, there is also somebody who writes it down. */
  readonly hotline: string | undefined;
}

export function NextBar({ next, onNext, hotline }: NextBarProps) {
  return (
    <>
      <Button onPress={onNext}>{next}</Button>
      {hotline !== undefined && (
        <Button kind="third" onPress={() => ring(hotline)}>
          不方便写？打电话说，工作人员来记
        </Button>
      )}
    </>
  );
}
