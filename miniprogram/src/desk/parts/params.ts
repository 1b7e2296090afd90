import { useRouter } from '@tarojs/taro';

/** As it stands in the address, on both targets; an address typed by hand may hold a bare % that stands for itself. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** What this page of the desk was opened with. */
export function useDeskParams(): Readonly<Record<string, string | undefined>> {
  const { params } = useRouter();
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, value === undefined ? undefined : decoded(value)]),
  );
}
