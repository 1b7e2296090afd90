import type { Role } from '../../../shared/people/roles';

/** One account of the invented county. The password and the code secret are public: they open nothing but the demo. */
export interface StaffSeed {
  readonly id: string;
  /** What is typed at the log-in page. */
  readonly account: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly officeId: string;
  readonly demoPassword: string;
  /** Base32 secret of the six-digit code (TOTP), the same on every machine. */
  readonly demoTotpSecret: string;
}

export const demoPassword = 'qinghe-2026';
