import { A11yView } from '@/components/A11yView';

/** The heading of a page whose bar already shows it: for screen readers, which jump from heading to heading. */
export function UnseenTitle({ children }: { readonly children: string }) {
  return (
    <A11yView className="unseen" role="heading" level={1}>
      {children}
    </A11yView>
  );
}
