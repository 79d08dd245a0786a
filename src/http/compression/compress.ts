import compression from 'compression'
import type { Request, RequestHandler } from 'express'
import { compressFrom } from './compressFrom.ts'

/**
 * Brotli or gzip for text. Not for parts of a file, whose positions are those of the stored bytes, and not for files of
 * the API at all, whose length is announced and which are mostly compressed already.
 */
export const compress = ({ isFile }: { isFile: (req: Request) => boolean }): RequestHandler =>
  compression({
    filter: (req, res) =>
      !isFile(req) &&
      !res.hasHeader('Content-Range') &&
      (isJson(res.getHeader('Content-Type')) || compression.filter(req, res)),
    threshold: compressFrom,
  })

/** Answers of the API, told without the table of all types, which is loaded for what Next serves. */
const isJson = (type: unknown): boolean => /^application\/([\w-]+\+)?json\b/.test(String(type))
