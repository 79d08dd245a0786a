'use client'
import type { ReactNode } from 'react'
import { germanDateTimeFormat } from '../time/germanDateTimeFormat.ts'

// Payload asks the browser for its zone once, so this comes before the first time is drawn.
if (typeof window !== 'undefined') Intl.DateTimeFormat = germanDateTimeFormat(Intl.DateTimeFormat)

/** Has the times that Payload draws itself (when an entry or a version was saved) in German time, like all fields and lists. */
export const GermanTimes = ({ children }: { children?: ReactNode }) => children
