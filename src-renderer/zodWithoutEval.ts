import * as z from 'zod'

// zod would compile its schemas by `new Function`, which the window's policy refuses and reports as a violation.
z.config({ jitless: true })
