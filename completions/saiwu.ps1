# Completion of saiwu for PowerShell. Made by "saiwu completion powershell".
Register-ArgumentCompleter -Native -CommandName saiwu, saiwu.cmd -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @{
    '' = @('validate', 'quota', 'roster', 'award', 'contest', 'completion')
    'validate' = @()
    'quota' = @('allocate', 'check')
    'quota allocate' = @()
    'quota check' = @()
    'roster' = @('build')
    'roster build' = @()
    'award' = @('tally')
    'award tally' = @()
    'contest' = @('list', 'show', 'check', 'schema')
    'contest list' = @()
    'contest show' = @()
    'contest check' = @()
    'contest schema' = @()
    'completion' = @()
  }
  $options = @{
    '' = @('--lang', '--color', '-q', '--quiet', '-v', '--verbose', '--debug', '-V', '--version', '-h', '--help')
    'validate' = @('-c', '--contest', '--format', '--report', '-j', '--jobs', '--fail-on', '--category', '--stage', '--depth', '--timeout', '--ffprobe', '--resume', '--baseline', '--open', '--no-progress', '--lang', '--color', '-q', '--quiet', '-v', '--verbose', '--debug', '-h', '--help')
    'quota' = @('--lang', '--color', '-q', '--quiet', '-v', '--verbose', '--debug', '-h', '--help')
    'quota allocate' = @('--units', '--total', '--method', '--weight', '--min', '--max', '--by-category', '--compare', '--ties', '--seed', '-c', '--contest', '--format', '--report', '--lang', '--color', '-q', '--quiet', '-v', '--verbose', '--debug', '-h', '--help')
    'quota check' = @('--roster', '--units', '-c', '--contest', '--format', '--report', '--fail-on', '--lang', '--color', '-q', '--quiet', '-v', '--verbose', '--debug', '-h', '--help')
    'roster' = @('--lang', '--color', '-q', '--quiet', '-v', '--verbose', '--debug', '-h', '--help')
    'roster build' = @('-o', '--output', '--units', '-c', '--contest', '--format', '--report', '--lang', '--color', '-q', '--quiet', '-v', '--verbose', '--debug', '-h', '--help')
    'award' = @('--lang', '--color', '-q', '--quiet', '-v', '--verbose', '--debug', '-h', '--help')
    'award tally' = @('--scores', '--works', '--roster', '--judges', '--late', '--sheet', '--rounding', '--ties', '--aggregate', '--normalize', '--seed', '--shares', '-c', '--contest', '--format', '--report', '--fail-on', '--lang', '--color', '-q', '--quiet', '-v', '--verbose', '--debug', '-h', '--help')
    'contest' = @('--lang', '--color', '-q', '--quiet', '-v', '--verbose', '--debug', '-h', '--help')
    'contest list' = @('--lang', '--color', '-q', '--quiet', '-v', '--verbose', '--debug', '-h', '--help')
    'contest show' = @('-c', '--contest', '--rules', '--lang', '--color', '-q', '--quiet', '-v', '--verbose', '--debug', '-h', '--help')
    'contest check' = @('--lang', '--color', '-q', '--quiet', '-v', '--verbose', '--debug', '-h', '--help')
    'contest schema' = @('--lang', '--color', '-q', '--quiet', '-v', '--verbose', '--debug', '-h', '--help')
    'completion' = @('--lang', '--color', '-q', '--quiet', '-v', '--verbose', '--debug', '-h', '--help')
  }
  $values = @{
    ':--lang' = @('zh', 'en')
    ':--color' = @('auto', 'always', 'never')
    'validate:--format' = @('text', 'json', 'ndjson', 'junit', 'sarif', 'html', 'xlsx')
    'validate:--fail-on' = @('error', 'warning', 'never')
    'validate:--depth' = @('quick', 'standard', 'deep')
    'validate:--lang' = @('zh', 'en')
    'validate:--color' = @('auto', 'always', 'never')
    'quota:--lang' = @('zh', 'en')
    'quota:--color' = @('auto', 'always', 'never')
    'quota allocate:--format' = @('text', 'json', 'csv', 'xlsx', 'html')
    'quota allocate:--lang' = @('zh', 'en')
    'quota allocate:--color' = @('auto', 'always', 'never')
    'quota check:--format' = @('text', 'json', 'ndjson', 'junit', 'sarif', 'html', 'xlsx')
    'quota check:--fail-on' = @('error', 'warning', 'never')
    'quota check:--lang' = @('zh', 'en')
    'quota check:--color' = @('auto', 'always', 'never')
    'roster:--lang' = @('zh', 'en')
    'roster:--color' = @('auto', 'always', 'never')
    'roster build:--format' = @('text', 'json', 'csv', 'xlsx', 'html')
    'roster build:--lang' = @('zh', 'en')
    'roster build:--color' = @('auto', 'always', 'never')
    'award:--lang' = @('zh', 'en')
    'award:--color' = @('auto', 'always', 'never')
    'award tally:--format' = @('text', 'json', 'csv', 'xlsx', 'html')
    'award tally:--fail-on' = @('error', 'warning', 'never')
    'award tally:--lang' = @('zh', 'en')
    'award tally:--color' = @('auto', 'always', 'never')
    'contest:--lang' = @('zh', 'en')
    'contest:--color' = @('auto', 'always', 'never')
    'contest list:--lang' = @('zh', 'en')
    'contest list:--color' = @('auto', 'always', 'never')
    'contest show:--lang' = @('zh', 'en')
    'contest show:--color' = @('auto', 'always', 'never')
    'contest check:--lang' = @('zh', 'en')
    'contest check:--color' = @('auto', 'always', 'never')
    'contest schema:--lang' = @('zh', 'en')
    'contest schema:--color' = @('auto', 'always', 'never')
    'completion:--lang' = @('zh', 'en')
    'completion:--color' = @('auto', 'always', 'never')
  }
  $path = ''
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -ne '' -and $words.Count -gt 0) { $words = @($words | Select-Object -First ($words.Count - 1)) }
  foreach ($word in $words) {
    $next = ($path + ' ' + $word).Trim()
    if ($commands.ContainsKey($next)) { $path = $next }
  }
  $previous = if ($words.Count -gt 0) { $words[-1] } else { '' }
  $key = $path + ':' + $previous
  $candidates = if ($values.ContainsKey($key)) { $values[$key] } else { $commands[$path] + $options[$path] }
  $candidates | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
