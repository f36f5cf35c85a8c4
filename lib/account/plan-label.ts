import type { Known, Plan } from '@/lib/model/account-status';

/** "Plan" as the languages of the site write it: English, Spanish and German; French; Portuguese; Italian; Indonesian. */
const latin = 'plan|forfait|offre|abonnement|plano|piano|tarif|paket';
/** Japanese, Korean, Hindi, Chinese: also without a space. */
const others = 'プラン|요금제|플랜|प्लान|योजना|套餐|方案';

const names: Readonly<Record<'free' | 'pro' | 'max', string>> = {
  free: 'free|gratuite?|kostenlos(?:er|es|e)?|gratis|gratuit[oa]|grátis|無料|フリー|무료|मुफ़्त|मुफ्त|निःशुल्क|免费|免費',
  pro: 'pro|プロ|프로|प्रो',
  // The two sizes of Max: "Max 5x", "Max (20x)", "Max 5×".
  max: '(?:max|マックス|맥스|मैक्स)(?: ?\\(?(?:5|20) ?[x×]\\)?)?',
};

const labels = (['free', 'pro', 'max'] as const).map(
  (name) =>
    [
      name,
      new RegExp(
        `^(?:(?:${latin})[ -])?(?:${names[name]})(?:[ -](?:${latin})|[ -]?(?:${others}))?$`.normalize('NFKC'),
        'u',
      ),
    ] as const,
);

/**
 * The plan that the page's user menu names, when nothing else is known. The whole label has to be the name of a plan of
 * persons: what is shown for a company has not been seen, and may be its name, even where that is "Team".
 */
export function planFromLabel(label: string | null): Known<Plan> {
  const text = (label ?? '').normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  const found = labels.filter(([, pattern]) => pattern.test(text));
  const first = found[0];
  return first === undefined || found.length > 1
    ? { value: 'unknown', evidence: [] }
    : { value: first[0], evidence: ['page.plan_label'] };
}
