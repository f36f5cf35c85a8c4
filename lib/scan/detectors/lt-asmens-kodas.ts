import { isBalticCode } from '@/lib/scan/checks/baltic-code';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

export const ltAsmensKodas = registerNumber({
  id: 'lt-asmens-kodas',
  labels: list(`
    asmens kodas, asmens kodą, asmens koda, asmens kodo, asmens kodai, asm kodas, ak
    lithuanian personal code, lithuanian national id, lithuanian id code
  `),
  headers: list('personal code, national id'),
  hints: list('gimęs, gimusi, lietuva, lithuania, lithuanian, vilnius, gyvenamoji'),
  shapes: groupings('11, 1-6-4, 7-4, 1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isBalticCode,
  reaches: { ak: 10 },
  hits: [
    'Asmens kodas: 38604099147',
    'asmens kodas 39109262933',
    'Mano asmens kodas yra 48108165716.',
    'a.k. 47305151231',
    'Lithuanian personal code 34404156115',
    'Mano a. k. yra 38604099147.',
  ],
  misses: [
    'asmens kodas 38604099148',
    'asmens kodas 38613099147',
    'užsakymas 38604099147',
    'asmens kodas 3860409914',
    'AK-47 and some 38604099147 others',
  ],
});
