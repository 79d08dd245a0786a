'use client'
import type { ReactNode } from 'react'
import { newestIntersections } from './newestIntersections.ts'

// Payload makes its observers while it draws, so this comes before the first of them.
if (typeof window !== 'undefined')
  window.IntersectionObserver = newestIntersections(window.IntersectionObserver)

/** Has lists and forms notice whatever has come into view (see `newestIntersections`). */
export const InView = ({ children }: { children?: ReactNode }) => children
