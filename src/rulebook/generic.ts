import type { JurisdictionFile } from '../vocabulary/rule.ts'

export const generic: JurisdictionFile = {
  jurisdiction: 'ZZ',
  name: 'the generic conservative policy',
  rules: [
    {
      id: 'zz.consent',
      kind: 'consent',
      title: 'Prior consent to every call',
      versions: [
        {
          from: null,
          citation: 'predial generic conservative policy',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: [
              'telemarketing',
              'informational',
              'debt-collection',
              'charity',
              'political',
              'survey',
              'healthcare',
            ],
            technology: ['any'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: { required: 'express', elements: ['prior consent of the person called'] },
          note: 'No law of the country is on file: this is our own caution, not a statement of its law.',
        },
      ],
    },
    {
      id: 'zz.calling-hours',
      kind: 'calling-hours',
      title: 'Weekdays during the day',
      versions: [
        {
          from: null,
          citation: 'predial generic conservative policy',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: [
              'telemarketing',
              'informational',
              'debt-collection',
              'charity',
              'political',
              'survey',
              'healthcare',
            ],
            technology: ['any'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: { windows: { 'mon-fri': ['09:00', '20:00'], 'sat-sun': null } },
          note: 'Holidays are not known and follow their weekday.',
        },
      ],
    },
    {
      id: 'zz.call-cap',
      kind: 'call-cap',
      title: 'One attempt a day',
      versions: [
        {
          from: null,
          citation: 'predial generic conservative policy',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: [
              'telemarketing',
              'informational',
              'debt-collection',
              'charity',
              'political',
              'survey',
              'healthcare',
            ],
            technology: ['any'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: { caps: [{ max: 1, per: 'calendar-day', counts: 'attempts', scope: 'person' }] },
        },
      ],
    },
  ],
}
