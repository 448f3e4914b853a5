import { describe, expect, test } from 'vitest'
import { labelOf } from '../../pipeline/know/labels.ts'
import { numbersIn, plainNumber } from '../../pipeline/know/numbers.ts'

describe('the label in front of a line', () => {
  test.each([
    ['Vraag 3', 'question', ['3']],
    ['Vraag 3: Wat wilt u?', 'question', ['3']],
    ['VRAAG 12 Wat wilt u?', 'question', ['12']],
    ['Deelvraag 4a. Hoe dan?', 'question', ['4a']],
    ['Vragen 4 t/m 6', 'question', ['4', '5', '6']],
    ['Stelling 2: Er moet een brug komen.', 'question', ['2']],
    ['Hoofdvraag', 'question', ['H']],
    ['V3: Wat wilt u?', 'question', ['3']],
    ['Antwoord op vraag 3', 'answer', ['3']],
    ['Antwoord op vragen 4, 5, 6 en 7', 'answer', ['4', '5', '6', '7']],
    ['Antwoord 12', 'answer', ['12']],
    ['Ons antwoord op deelvraag 2: dat kan.', 'answer', ['2']],
    ['Antwoord: dat kan.', 'answer', []],
    ['Reactie', 'answer', []],
    ['Ad 3. Dat kan.', 'answer', ['3']],
    ['Op vraag 3 t/m 5 antwoorden wij samen.', 'answer', ['3', '4', '5']],
    ['3. Wat wilt u?', 'number', ['3']],
    ['3) Wat wilt u?', 'number', ['3']],
    ['(3) Wat wilt u?', 'number', ['3']],
    ['iv. Wat wilt u?', 'number', ['4']],
    ['XII) Wat wilt u?', 'number', ['12']],
    ['2.1. Wat wilt u?', 'number', ['2.1']],
  ])('“%s” is a label', (line, role, numbers) => {
    expect(labelOf(line)).toMatchObject({ role, numbers })
  })

  test.each([
    'Vraag 3 hebben wij hierboven al beantwoord.',
    'De vragen van inwoners zijn toegenomen.',
    'Antwoorden zijn er genoeg, geld niet.',
    '3 scholen doen mee.',
    '2025 was een goed jaar.',
    'Vier bomen per straat.',
    'I am sterk voor.',
    'Volgens ons kan het anders.',
    'Vi is geen woord.',
  ])('“%s” has none', (line) => {
    expect(labelOf(line)).toBeNull()
  })
})

describe('numbers of questions', () => {
  test.each([
    ['1, 3 en 4', ['1', '3', '4']],
    ['3 t/m 7', ['3', '4', '5', '6', '7']],
    ['3-5 en 8', ['3', '4', '5', '8']],
    ['4a en 4b', ['4a', '4b']],
    ['II en IV', ['2', '4']],
    ['9', ['9']],
  ])('“%s”', (list, numbers) => {
    expect(numbersIn(list)).toEqual(numbers)
  })

  test('are compared in plain form', () => {
    expect(['IV.', '4.', '4 A', '4a)'].map(plainNumber)).toEqual(['4', '4', '4a', '4a'])
  })
})
