@echo off
rem Starts saiwu from wherever it lies. Reports and files are UTF-8; the console keeps its own code page.
setlocal
set "SAIWU_HOME=%~dp0.."
set "SAIWU_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "SAIWU_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%SAIWU_HOME%\runtime\bin\java.exe" set "SAIWU_JAVA=%SAIWU_HOME%\runtime\bin\java.exe"
set "SAIWU_CP="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "SAIWU_CP=%%p"
set "SAIWU_CP=%SAIWU_CP: =%"
set "SAIWU_ENCODING=UTF-8"
if not "%SAIWU_CP%"=="65001" if not "%SAIWU_CP%"=="" set "SAIWU_ENCODING=cp%SAIWU_CP%"
if "%SAIWU_CP%"=="936" set "SAIWU_ENCODING=GBK"
"%SAIWU_JAVA%" -Xshare:auto "-XX:SharedArchiveFile=%SAIWU_HOME%\lib\saiwu.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off -XX:+UseSerialGC -Dfile.encoding=UTF-8 "-Dsaiwu.home=%SAIWU_HOME%" -Dsaiwu.console.encoding=%SAIWU_ENCODING% %SAIWU_OPTS% -cp "%SAIWU_HOME%\lib\saiwu-cli.jar" org.saiwu.cli.Main %*
exit /b %ERRORLEVEL%
