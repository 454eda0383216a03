// The words that users and rulebooks may say, for whoever checks or counts them. What a call and a rule cover are bits by
// their places here.
import type { CallerKind, LineType, Outcome, Purpose, RecipientKind, Technology } from './call.ts'
import type { RelationshipKind } from './consent.ts'
import type { Weekday } from './windows.ts'

export const PURPOSES: readonly Purpose[] = [
  'telemarketing',
  'informational',
  'debt-collection',
  'charity',
  'political',
  'survey',
  'healthcare',
  'emergency',
]
export const TECHNOLOGIES: readonly Technology[] = ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice', 'text']
export const CALLER_KINDS: readonly CallerKind[] = ['seller', 'nonprofit', 'fundraiser', 'debt-collector', 'creditor']
export const LINES: readonly LineType[] = ['wireless', 'landline', 'voip']
export const RECIPIENT_KINDS: readonly RecipientKind[] = ['consumer', 'business']
export const OUTCOMES: readonly Outcome[] = ['no-answer', 'busy', 'voicemail', 'conversation', 'abandoned', 'failed']
/** Of consent. */
export const LEVELS: readonly ('express' | 'written')[] = ['express', 'written']
export const RELATIONSHIP_KINDS: readonly RelationshipKind[] = ['personal', 'member', 'donor', 'subscriber']
export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
