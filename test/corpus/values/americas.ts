import type { Random } from '@/test/corpus/random';
import { luhnDigit } from './check-digits';
import { birthDay, cut, inGroups, type Kind, spoilt, two, words, type Written } from './kind';
import { cnpjDigits, cpfDigits, cuitDigit, curpDigit, nitDigit, rucDigit, rutSign } from './national-checks';

/** Luhn; 1 to 7 are provinces, 9 temporary residents. */
function sin(random: Random): Written {
  const body = `${random.pick([1, 2, 3, 4, 5, 6, 7, 9])}${random.digits(7)}`;
  return cut(body + String(luhnDigit(body)), random.pick([' ', '-']), 3, 3, 3);
}

function cpf(random: Random): Written {
  const body = random.digits(9);
  const whole = body + cpfDigits(body);
  if (random.chance(0.3)) return inGroups('', whole);
  return inGroups('-', `${whole.slice(0, 3)}.${whole.slice(3, 6)}.${whole.slice(6, 9)}`, whole.slice(9));
}

function cnpj(random: Random): Written {
  const body = `${random.digits(8)}0001`;
  const whole = body + cnpjDigits(body);
  return inGroups(
    '',
    `${whole.slice(0, 2)}.${whole.slice(2, 5)}.${whole.slice(5, 8)}/${whole.slice(8, 12)}-${whole.slice(12)}`,
  );
}

function curp(random: Random): Written {
  const { year, month, day } = birthDay(random);
  const name =
    random.from('BCDFGHJLMNPRSTVZ', 1) + random.from('AEIOU', 1) + random.from('BCDFGHJLMNPRSTVZ', 2);
  const born = two(year) + two(month) + two(day);
  const place = random.pick(['DF', 'JC', 'NL', 'MC', 'PL', 'VZ', 'YN']);
  const body =
    name +
    born +
    random.pick(['H', 'M']) +
    place +
    random.from('BCDFGHJLMNPRSTVZ', 3) +
    (year < 2000 ? random.digits(1) : random.from('ABC', 1));
  return inGroups('', body + String(curpDigit(body)));
}

function cuit(random: Random): Written {
  const kind = random.pick(['20', '27', '30']);
  for (;;) {
    const body = kind + random.digits(8);
    if (cuitDigit(body) < 10) return cut(body + String(cuitDigit(body)), '-', 2, 8, 1);
  }
}

function rut(random: Random): Written {
  const body = String(random.int(5_000_000, 25_999_999));
  const dotted = body.replace(/\B(?=(\d{3})+$)/g, '.');
  return inGroups('-', random.chance(0.6) ? dotted : body, rutSign(body));
}

function nit(random: Random): Written {
  const body = random.pick(['8', '9']) + random.digits(8);
  return inGroups('-', body, String(nitDigit(body)));
}

function ruc(random: Random): Written {
  const body = random.pick(['10', '20']) + random.digits(8);
  return inGroups('', body + String(rucDigit(body)));
}

export const americasKinds: readonly Kind[] = [
  {
    detector: 'ca-sin',
    labels: words('SIN, Social Insurance Number, SIN number, Social Insurance No., NAS'),
    keys: words('sin, socialInsuranceNumber, social_insurance_number, employee_sin'),
    headers: words('SIN, Social Insurance Number, Social Insurance'),
    valid: sin,
    wrong: (random) => spoilt(random, sin(random)),
  },
  {
    detector: 'br-cpf',
    labels: words('CPF, CPF nº, Cadastro de Pessoas Físicas, número do CPF'),
    keys: words('cpf, numeroCpf, cpf_cliente'),
    headers: words('CPF, Nº CPF'),
    valid: cpf,
    wrong: (random) => spoilt(random, cpf(random)),
  },
  {
    detector: 'br-cnpj',
    labels: words('CNPJ, CNPJ nº'),
    keys: words('cnpj, numeroCnpj'),
    headers: words('CNPJ'),
    valid: cnpj,
  },
  {
    detector: 'mx-curp',
    labels: words('CURP, Clave Única de Registro de Población'),
    keys: words('curp, clave_curp'),
    headers: words('CURP'),
    valid: curp,
  },
  {
    detector: 'ar-cuit',
    labels: words('CUIT, CUIL, CUIT/CUIL'),
    keys: words('cuit, cuil'),
    headers: words('CUIT, CUIT/CUIL'),
    valid: cuit,
  },
  {
    detector: 'cl-rut',
    labels: words('RUT, RUN, Rol Único Tributario'),
    keys: words('rut, rutCliente'),
    headers: words('RUT'),
    valid: rut,
  },
  {
    detector: 'co-nit',
    labels: words('NIT, Número de Identificación Tributaria'),
    keys: words('nit, nitEmpresa'),
    headers: words('NIT'),
    valid: nit,
  },
  {
    detector: 'pe-ruc',
    labels: words('RUC, Registro Único de Contribuyentes'),
    keys: words('ruc, numeroRuc'),
    headers: words('RUC'),
    valid: ruc,
  },
];
