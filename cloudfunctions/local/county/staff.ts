import { staffOfDepartments } from './staff-of-departments';
import { staffOfOrgans } from './staff-of-organs';
import { staffOfTownships } from './staff-of-townships';
import type { StaffSeed } from './staff-seed';

/** Every account of the invented county. */
export const staff: readonly StaffSeed[] = [...staffOfOrgans, ...staffOfDepartments, ...staffOfTownships];
