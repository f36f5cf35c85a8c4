import type { Detector } from '@/lib/scan/detector';
import { abaRouting } from './aba-routing';
import { iban } from './iban';
import { paymentCard } from './payment-card';
import { usBankAccount } from './us-bank-account';
import { usSsn } from './us-ssn';

/** On a tie the earlier one wins: those with a check digit first. */
export const detectors: readonly Detector[] = [iban, paymentCard, abaRouting, usSsn, usBankAccount];
