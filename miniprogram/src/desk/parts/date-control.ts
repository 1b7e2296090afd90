export interface DateControlProps {
  readonly id: string;
  /** For a screen reader; the visible label stands above. */
  readonly label: string;
  /** 'YYYY-MM-DD', or '' while none is chosen. */
  readonly value: string;
  readonly onChange: (date: string) => void;
  readonly from?: string;
  readonly to?: string;
}
