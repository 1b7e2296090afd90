import type { CountyBook } from '../../edge/desk';
import { routingRules } from '../../../shared/routing/rules';
import { county } from './county';
import { leaders, mailboxes } from './leaders';
import { offices } from './offices';
import { rota } from './rota';
import { villages } from './villages';

/** 青禾县, invented from end to end. */
export const inventedCounty: CountyBook = { county, offices, villages, leaders, mailboxes, rota, rules: routingRules };
