'use client'
import { useEffect } from 'react'

/** Calls a function (always the same one) at once and after each change of what the page is made of. */
export const useEachChange = (callback: (() => void) | null): void =>
  useEffect(() => {
    if (!callback) return
    callback()
    const observer = new MutationObserver(callback)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [callback])
