import { describe, expect, it } from 'vitest';
import { agrees, parseTelephone } from './telephone.ts';

describe('parseTelephone', () => {
  // RFC 3966: a global number is “+”, country code and number, without the trunk prefix 0.
  it.each([
    ['0571-82377412', '+8657182377412'],
    ['057182377412', '+8657182377412'],
    ['010-62345678', '+861062345678'],
    ['021-62345678', '+862162345678'],
    ['0898-6234567', '+868986234567'],
    ['13800138000', '+8613800138000'],
    ['19912345678', '+8619912345678'],
    ['+86-571-82377412', '+8657182377412'],
    ['+86 571 82377412', '+8657182377412'],
    ['+8657182377412', '+8657182377412'],
    ['+86 13800138000', '+8613800138000'],
    ['+886-6-2223333', '+88662223333'],
    ['+886 2 2717 1234', '+886227171234'],
    ['+852 2123 4567', '+85221234567'],
    ['+853-28123456', '+85328123456'],
    // RFC 3966, 3: an extension is a parameter.
    ['0571-82377412转801', '+8657182377412;ext=801'],
    ['0571-82377412 转 8001', '+8657182377412;ext=8001'],
    ['0571-82377412-801', '+8657182377412;ext=801'],
    ['+86 571 82377412-801', '+8657182377412;ext=801'],
    ['400-800-8820转2', '4008008820;ext=2'],
  ])('dials %s as %s', (text, dial) => {
    expect(parseTelephone(text)).toEqual({ number: text, dial });
  });

  // Short and service numbers cannot be dialled from abroad and stay as they are.
  it.each([
    ['12345', '12345'],
    ['110', '110'],
    ['95588', '95588'],
    ['400-800-8820', '4008008820'],
    ['8008208820', '8008208820'],
  ])('keeps %s national', (text, dial) => {
    expect(parseTelephone(text)).toEqual({ number: text, dial });
  });

  it.each([
    ['82377412', 'no area code'],
    ['0571-823774', 'six digits'],
    ['0571-823774123', 'nine digits'],
    ['0571-12377412', 'a local number does not begin with 1'],
    ['0571-02377412', 'nor with 0'],
    ['00571-82377412', 'no such area code'],
    ['571-82377412', 'the area code without its 0'],
    ['12800138000', 'no mobile number begins with 128'],
    ['1380013800', 'ten digits'],
    ['138001380000', 'twelve digits'],
    ['0571 82377412', 'a space'],
    ['０５７１-82377412', 'full-width digits'],
    ['0571-8237741-2', 'its last digit apart'],
    ['0571-823774-123', 'six digits and an extension'],
    ['0571-82377412转', 'an extension without a number'],
    ['12345转801', 'no switchboard'],
    ['+85-221234567', 'another country'],
    ['+8522123456', 'seven digits'],
    ['06-2223333', 'of Taiwan, without its code'],
    ['', 'nothing'],
  ])('refuses “%s”: %s', (text) => expect(parseTelephone(text)).toBeUndefined());
});

describe('agrees', () => {
  const number = (text: string) => parseTelephone(text) ?? { number: '', dial: '' };

  it.each([
    ['0571-82377412', '82377412'],
    ['0571-82377412', '8237 7412'],
    ['0571-82377412', '+86-571-82377412'],
    ['0571-82377412转801', '82377412转801'],
    ['0571-82377412-801', '0571-82377412转801'],
    ['0571-82377412转801', '82377412'],
    ['+886-6-2223333', '06-222-3333'],
    ['+886-6-2223333', '(06)2223333'],
    ['+886-6-2223333', '2223333'],
  ])('%s is what is printed as %s', (whole, printed) => {
    expect(agrees(number(whole), printed)).toBe(true);
  });

  it.each([
    ['0571-82377412', '82377413'],
    ['0571-82377412', '82377412转801'],
    ['0571-82377412转801', '0571-82377412转802'],
    ['0571-82377412', '总机'],
    ['0571-82377412', '2'],
    ['0571-82377412转801', '801'],
    ['+886-6-2223333', '02-2223333'],
  ])('%s is not what is printed as %s', (whole, printed) => {
    expect(agrees(number(whole), printed)).toBe(false);
  });
});
