@echo off
rem Checks the entries that are dropped onto this file in Explorer, and shows the report in the browser.
rem Explorer puts names with an ampersand or a comma into the command line without quotes, so that they come here in
rem pieces. So the program takes the whole command line apart itself, out of a variable, which also keeps letters that
rem the code page lacks.
setlocal EnableExtensions EnableDelayedExpansion
set "SAIWU_SCRIPT=%~nx0"
set "SAIWU_DROPPED=!cmdcmdline!"
if not defined SAIWU_DROPPED goto typed
if "!SAIWU_DROPPED:%~nx0=!"=="!SAIWU_DROPPED!" goto typed
setlocal DisableDelayedExpansion
rem From its own folder, since "call" would change percent signs and carets of the path.
pushd "%~dp0bin"
call .\saiwu.cmd validate --open
set "SAIWU_CODE=%ERRORLEVEL%"
pause
rem Not exit /b: what stands behind an ampersand in the command line must not run.
exit %SAIWU_CODE%

:typed
rem Called from a prompt that was open before.
setlocal DisableDelayedExpansion
set "SAIWU_DROPPED="
"%~dp0bin\saiwu.cmd" validate --open %*
