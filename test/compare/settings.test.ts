import { describe, expect, it } from 'vitest'
import { SETTING_LIST, SETTINGS } from '../../pipeline/settings.ts'

describe.each(Object.entries(SETTING_LIST))('the setting %s', (name, setting) => {
  it('has a default within its range and a reason', () => {
    expect(setting.value).toBeGreaterThanOrEqual(setting.min)
    expect(setting.value).toBeLessThanOrEqual(setting.max)
    expect(setting.reason).toMatch(/\.$/)
    expect(SETTINGS).toHaveProperty(name, setting.value)
  })
})
