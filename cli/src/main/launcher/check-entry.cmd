@echo off
rem Checks the entries that are dropped onto this file in Explorer, and shows the report in the browser.
rem Explorer puts names with an ampersand or a comma into the command line without quotes, so that they come here in
rem pieces. So the program takes the whole command line apart itself, out of a variable, which also keeps letters that
rem the code page lacks.
setlocal EnableExtensions EnableDelayedExpansion
set "SAIWU_SCRIPT=%~nx0"
set "SAIWU_DROPPED=!cmdcmdline!"
if "!SAIWU_DROPPED:%~nx0=!"=="!SAIWU_DROPPED!" goto typed
setlocal DisableDelayedExpansion
"%ComSpec%" /d /s /c ""%~dp0bin\saiwu.cmd" validate --open"
set "SAIWU_CODE=%ERRORLEVEL%"
pause
rem Not exit /b: what stands behind an ampersand in the command line must not run.
exit %SAIWU_CODE%

:typed
rem Called from a prompt that was open before.
setlocal DisableDelayedExpansion
set "SAIWU_DROPPED="
"%ComSpec%" /d /s /c ""%~dp0bin\saiwu.cmd" validate --open %*"
exit /b %ERRORLEVEL%
