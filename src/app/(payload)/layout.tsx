import '@payloadcms/next/css'
import './admin.css'
import config from '@payload-config'
import { RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { answerServerFunction } from '../../admin/answerServerFunction.ts'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async function serverFunction(args) {
  'use server'
  return answerServerFunction({ ...args, config, importMap })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
